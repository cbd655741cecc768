/** When cases and grants are compared with the register, and what a hit sets off. */
package org.banjie.relatives.matching;
