/** How a confirmed application becomes a grant, waits for another, runs out, and falls due for review. */
package org.banjie.assistance.households.confirmation;
