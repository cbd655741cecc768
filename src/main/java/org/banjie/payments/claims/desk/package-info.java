/** Claims as the desk and the family see them. */
package org.banjie.payments.claims.desk;
