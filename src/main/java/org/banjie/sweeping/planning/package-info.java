/** What dispatchers decide: places, seasons, quotas, and the days on which they count. */
package org.banjie.sweeping.planning;
