/** How the steps that somebody has on their screen stand at this moment. */
package org.banjie.worklist.standing;
