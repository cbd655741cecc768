/** What was paid without right and is claimed back (追回): decided by two, returned by instalments, set off or paid in. */
package org.banjie.payments.claims;
