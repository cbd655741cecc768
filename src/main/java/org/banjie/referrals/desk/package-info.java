/** Services that were granted as the offices see them, and what is settled with organisations. */
package org.banjie.referrals.desk;
