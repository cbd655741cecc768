/** Proposals to revoke a registration. */
package org.banjie.organisations.credit.revocation;
