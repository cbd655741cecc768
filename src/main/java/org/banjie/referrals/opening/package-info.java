/** How a decision becomes a service in the register where the guide of its kind grants one. */
package org.banjie.referrals.opening;
