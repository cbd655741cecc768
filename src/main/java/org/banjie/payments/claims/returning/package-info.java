/** How a claim is returned: set off, paid in, put off or given up, and reminded of. */
package org.banjie.payments.claims.returning;
