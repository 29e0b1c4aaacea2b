/// How an event survives a crash: outbox, relay, inbox and dead letters, on PostgreSQL and Kafka.
@NullMarked
package onward.messaging;

import org.jspecify.annotations.NullMarked;
