//! Jobs: what was asked, and by whom. The answer is made from the account as it is when it is read. [C]

use std::rc::Rc;

use crate::account::{Account, Credentials, Job, Report};
use crate::engine::arn::Arn;
use crate::error::{Error, NO_SUCH_ENTITY};
use crate::iam::call::Call;
use crate::iam::caller::Caller;
use crate::iam::shapes::ErrorDetails;

/// Keeps a job of the caller's and gives its id.
pub fn begin(call: &mut Call, about: &str, actions: bool, policy: Option<String>) -> Result<String, Error> {
    let job = Job { owner: caller(call)?, about: about.into(), actions, policy: policy.map(Into::into) };
    let id = call.random.uuid();
    call.account.put(Report { id: (*id).into(), created: call.now, credentials: None, job: Some(job) });
    Ok(id)
}

/// A job that the caller began, and when.
pub fn find(call: &Call, id: &str, is_of_organization: bool) -> Result<(Job, i64), Error> {
    let report = call.account.reports.get(id);
    let found = report.and_then(|report| Some((report.job.clone()?, report.created)));
    let unknown = || NO_SUCH_ENTITY.says(["The job ", id, " cannot be found."].concat());
    let (job, created) =
        found.filter(|(job, _)| job.about.starts_with("o-") == is_of_organization).ok_or_else(unknown)?;
    match caller(call)? == job.owner {
        true => Ok((job, created)),
        false => Err(unknown()),
    }
}

/// Who calls, by what never changes. All sessions of a role are one principal. [C]
fn caller(call: &Call) -> Result<Rc<str>, Error> {
    Ok(match call.caller {
        Caller::Root => Credentials::ROOT.into(),
        Caller::User(name) => call.user(name)?.id.clone(),
        Caller::Other(arn) => role_of_session(call.account, arn).unwrap_or_else(|| (**arn).into()),
    })
}

/// The id of the role whose session an ARN names.
pub fn role_of_session(account: &Account, arn: &str) -> Option<Rc<str>> {
    let parts = Arn::split(arn).filter(|parts| parts.service() == "sts" && parts.account() == &*account.id)?;
    let (name, _) = parts.rest().strip_prefix("assumed-role/")?.split_once('/')?;
    let role = account.roles.by_name(name).filter(|role| &*role.name == name)?;
    Some(role.id.clone())
}

/// An error as a job tells it.
pub fn details(error: Error) -> ErrorDetails {
    ErrorDetails { Message: error.message, Code: error.code.to_string() }
}

/// How far a job is: jobs are finished at once.
pub fn status(error: &Option<ErrorDetails>) -> String {
    if error.is_some() { "FAILED" } else { "COMPLETED" }.to_string()
}
