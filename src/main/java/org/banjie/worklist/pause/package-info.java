/** The statutory limit of a case stands still for a reason that the law lists, and runs again. */
package org.banjie.worklist.pause;
