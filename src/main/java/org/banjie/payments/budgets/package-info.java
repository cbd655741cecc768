/** What a kind may pay in a year, what of it is spent and bound, and who is told when little is left. */
package org.banjie.payments.budgets;
