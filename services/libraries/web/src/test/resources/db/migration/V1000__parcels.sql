CREATE TABLE parcels (id uuid, addressee text);
