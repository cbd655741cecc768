/** A clerk takes in the application of somebody who stands at the counter: one page, a receipt, a list of what was taken in. */
package org.banjie.intake.counter;
