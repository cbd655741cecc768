/** How long a case has been where, in whose hands, and where it was too long: its one line of time. */
package org.banjie.worklist.course;
