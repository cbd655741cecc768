/** Services as the organisation sees them that does them: whom it is to serve, and its own visits. */
package org.banjie.referrals.provider;
