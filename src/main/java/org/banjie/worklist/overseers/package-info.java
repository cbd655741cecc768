/** Who answers for the time that offices take. */
package org.banjie.worklist.overseers;
