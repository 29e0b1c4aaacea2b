/// What a control area is.
@NullMarked
package onward.dispatch.area.domain;

import org.jspecify.annotations.NullMarked;
