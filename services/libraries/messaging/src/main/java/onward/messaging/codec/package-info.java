/// Events as bytes and headers: JSON data, CloudEvents 1.0 in binary mode.
@NullMarked
package onward.messaging.codec;

import org.jspecify.annotations.NullMarked;
