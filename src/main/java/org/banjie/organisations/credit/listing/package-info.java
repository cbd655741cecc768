/** A case that decides whether an organisation is listed: what it may say, the decision, the lists it ends on. */
package org.banjie.organisations.credit.listing;
