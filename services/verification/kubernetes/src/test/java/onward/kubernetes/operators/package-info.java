/// The parts of the operators' objects that are used here, for which no library of types exists: each field as the
/// operators' API references name it. Whoever uses another field adds it here.
@NullMarked
package onward.kubernetes.operators;

import org.jspecify.annotations.NullMarked;
