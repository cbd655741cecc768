/** The page of a case, whoever's step is open. */
package org.banjie.worklist.sheet;
