/// The law of the house, checked: who may know whom, how things are called, how long they may be.
@NullMarked
package onward.architecture;

import org.jspecify.annotations.NullMarked;
