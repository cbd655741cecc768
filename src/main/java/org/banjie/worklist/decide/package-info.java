/** A decision looked at before it is sent: what it sets off, and the paper that would go out. */
package org.banjie.worklist.decide;
