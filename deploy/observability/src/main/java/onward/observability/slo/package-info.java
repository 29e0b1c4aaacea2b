/// What Onward holds itself to, and the rules that follow from it.
@NullMarked
package onward.observability.slo;

import org.jspecify.annotations.NullMarked;
