/** An appeal and the decision it is against, each on the page of the other. */
package org.banjie.worklist.appeals;
