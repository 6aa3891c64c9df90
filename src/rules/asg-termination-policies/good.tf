resource "aws_autoscaling_group" "web" {
  min_size             = 2
  max_size             = 4
  termination_policies = ["OldestLaunchTemplate", "Default"]
}

resource "aws_autoscaling_group" "own" {
  min_size             = 2
  max_size             = 4
  termination_policies = ["arn:aws:lambda:us-east-1:123456789012:function:choose:prod", "Default"]
}
