/** Interests that keep an inspector from an organisation. */
package org.banjie.organisations.credit.audit.conflicts;
