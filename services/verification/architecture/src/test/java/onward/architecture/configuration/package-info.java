/// What can be configured, made from the configuration interfaces and compared with the page that operators read.
@NullMarked
package onward.architecture.configuration;

import org.jspecify.annotations.NullMarked;
