/// What dispatch has on its hands, counted.
@NullMarked
package onward.dispatch.figures.domain;

import org.jspecify.annotations.NullMarked;
