/// The doors for customers and vehicles.
@NullMarked
package onward.intake.customers.rest;

import org.jspecify.annotations.NullMarked;
