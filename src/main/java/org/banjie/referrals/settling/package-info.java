/** What an organisation is paid for a month: proposed by one, decided by another, then on the roster of what is paid once. */
package org.banjie.referrals.settling;
