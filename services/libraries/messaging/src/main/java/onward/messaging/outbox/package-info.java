/// The way out: rows written with the change that they announce, and the relay that carries them to Kafka.
@NullMarked
package onward.messaging.outbox;

import org.jspecify.annotations.NullMarked;
