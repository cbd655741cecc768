/** How an organisation comes off a list. */
package org.banjie.organisations.credit.removal;
