/** What the registry found against an organisation and proposes to list it for. */
package org.banjie.organisations.credit.proposals;
