/// Responders, their shifts and positions, and the rules about them.
@NullMarked
package onward.dispatch.fleet.domain;

import org.jspecify.annotations.NullMarked;
