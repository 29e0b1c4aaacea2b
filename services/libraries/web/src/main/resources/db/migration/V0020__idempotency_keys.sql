-- The first answer to each request that came with an Idempotency-Key, for 24 hours.
-- The row is inserted before the work is done, so that the primary key makes a second request wait for the first.
CREATE TABLE idempotency_keys (
    scope        text        NOT NULL, -- caller, method and path
    key          text        NOT NULL,
    request_hash bytea       NOT NULL, -- SHA-256 of the body
    status       integer,              -- null only within the transaction that does the work
    location     text,
    etag         text,
    content_type text,
    body         bytea,
    expires_at   timestamptz NOT NULL DEFAULT now() + interval '24 hours',
    PRIMARY KEY (scope, key)
) WITH (fillfactor = 80);

CREATE INDEX idempotency_keys_expiry ON idempotency_keys (expires_at);
