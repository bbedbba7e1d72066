/**
 * What of the counter no first page asks for: the choice of another scenario, and the desks of 支取 and 身份核验. Apart, so that
 * a browser can fetch it when somebody comes to it (createCounter's fetchFurther).
 */
export { choosingIn } from './clerks/choosing'
export { stepUp } from './clerks/step-up'
export { withdrawal } from './clerks/withdrawal'
