/** The list of abnormal activity and the list of serious dishonesty. */
package org.banjie.organisations.credit.listing;
