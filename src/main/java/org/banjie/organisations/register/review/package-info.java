/** The steps between application and decision: papers, joint review, their periods. */
package org.banjie.organisations.register.review;
