/** The inspection of an organisation that was drawn, by those drawn for it, and its published result. */
package org.banjie.organisations.credit.audit.visits;
