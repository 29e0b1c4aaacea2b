/// What a report means, by named rules: which help it asks for, how urgent it is, and what should still be asked.
@NullMarked
package onward.triage;

import org.jspecify.annotations.NullMarked;
