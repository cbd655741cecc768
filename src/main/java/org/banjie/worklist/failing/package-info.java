/** Steps that somebody ended and the program could not: an expression of the model asks for what is not there. */
package org.banjie.worklist.failing;
