/// The door through which an agent writes down what a customer said.
@NullMarked
package onward.resolution.feedback.rest;

import org.jspecify.annotations.NullMarked;
