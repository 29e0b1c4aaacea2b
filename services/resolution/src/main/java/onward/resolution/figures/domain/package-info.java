/// Figures that say how sure they are.
@NullMarked
package onward.resolution.figures.domain;

import org.jspecify.annotations.NullMarked;
