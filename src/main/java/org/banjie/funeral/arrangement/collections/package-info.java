/** The bodies that are still to be collected, and the vehicles of the day. */
package org.banjie.funeral.arrangement.collections;
