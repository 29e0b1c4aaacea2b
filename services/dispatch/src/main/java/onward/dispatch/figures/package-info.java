/// How dispatch is doing, in figures: what is open now, and how soon help was asked for and was there.
@NullMarked
package onward.dispatch.figures;

import org.jspecify.annotations.NullMarked;
