/** What is done with visits: recorded, answered for by the family, looked into, reminded of; and what lapses. */
package org.banjie.referrals.visits;
