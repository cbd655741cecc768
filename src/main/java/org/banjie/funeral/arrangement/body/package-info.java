/** The body in the care of the home: tag, cremation, time; and the ashes. */
package org.banjie.funeral.arrangement.body;
