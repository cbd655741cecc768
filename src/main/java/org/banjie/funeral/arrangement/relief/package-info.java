/** What the family need not pay, and what it is given. */
package org.banjie.funeral.arrangement.relief;
