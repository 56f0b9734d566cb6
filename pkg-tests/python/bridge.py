"""boto3 and the AWS CLI for tests in JavaScript: a call a line comes in, an answer a line goes out.

Values that JSON has not go as {"$date": ISO 8601} and {"$bytes": base64}. Documents, which boto3 decodes, go as the
service sends them.
"""

import base64
import contextlib
import datetime
import io
import json
import os
import sys
import urllib.parse

import boto3
import botocore.exceptions
from botocore import xform_name
from botocore.config import Config

os.environ["AWS_EC2_METADATA_DISABLED"] = "true"

# What the client would refuse by itself is to reach the service.
CONFIG = Config(parameter_validation=False, retries={"total_max_attempts": 1})
clients = {}
# What has read the services' models, once for all runs of the CLI.
loaders = []


def client(service, endpoint, key):
    if (service, endpoint, key) not in clients:
        clients[service, endpoint, key] = boto3.client(
            service,
            endpoint_url=endpoint,
            region_name="us-east-1",
            aws_access_key_id=key,
            aws_secret_access_key="any",
            config=CONFIG,
        )
    return clients[service, endpoint, key]


def given(value):
    if isinstance(value, list):
        return [given(item) for item in value]
    if not isinstance(value, dict):
        return value
    if list(value) == ["$bytes"]:
        return base64.b64decode(value["$bytes"])
    if list(value) == ["$date"]:
        return datetime.datetime.fromisoformat(value["$date"].replace("Z", "+00:00"))
    return {name: given(inner) for name, inner in value.items()}


def answered(value, name=""):
    if name.endswith("Document") and isinstance(value, (dict, list)):
        return urllib.parse.quote(json.dumps(value, separators=(",", ":"), ensure_ascii=False), safe="-._~")
    if isinstance(value, list):
        return [answered(item) for item in value]
    if isinstance(value, dict):
        return {name: answered(inner, name) for name, inner in value.items() if name != "ResponseMetadata"}
    if isinstance(value, datetime.datetime):
        return {"$date": value.isoformat()}
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    return value


def call_boto3(call):
    method = getattr(client(call["service"], call["endpoint"], call["key"]), xform_name(call["operation"]))
    try:
        return {"output": answered(method(**given(call["input"])))}
    except botocore.exceptions.ClientError as error:
        described = error.response["Error"]
        status = error.response["ResponseMetadata"]["HTTPStatusCode"]
        return {"error": {"code": described.get("Code"), "message": described.get("Message", ""), "status": status}}


def run_cli(driver, words):
    if loaders:
        driver.session.register_component("data_loader", loaders[0])
    else:
        loaders.append(driver.session.get_component("data_loader"))
    try:
        return driver.main(words)
    except SystemExit as end:
        return end.code


def call_cli(call):
    """Runs `aws` in this process, with the words that a shell would give it."""
    from awscli.clidriver import create_clidriver

    os.environ.update(
        AWS_ACCESS_KEY_ID=call["key"],
        AWS_SECRET_ACCESS_KEY="any",
        AWS_DEFAULT_REGION="us-east-1",
        AWS_ENDPOINT_URL=call["endpoint"],
        AWS_MAX_ATTEMPTS="1",
        AWS_PAGER="",
        **call.get("environment", {}),
    )
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = run_cli(create_clidriver(), call["words"])
    texts = []
    for stream in (out, err):
        stream.flush()
        texts.append(stream.buffer.getvalue().decode())
    return {"status": status, "stdout": texts[0], "stderr": texts[1]}


KINDS = {"boto3": call_boto3, "cli": call_cli}

for line in sys.stdin:
    call = json.loads(line)
    try:
        answer = KINDS[call["kind"]](call)
    except Exception as error:  # The test says what it was given instead of an answer.
        answer = {"thrown": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
