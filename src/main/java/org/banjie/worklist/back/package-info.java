/** Where somebody came from to a step or a case, and is led back to. */
package org.banjie.worklist.back;
