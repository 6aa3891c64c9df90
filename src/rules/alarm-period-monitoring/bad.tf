resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 4
  launch_template {
    id = aws_launch_template.web.id
  }
}

resource "aws_autoscaling_policy" "out" {
  name                   = "out"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}

resource "aws_cloudwatch_metric_alarm" "high" {
  alarm_name          = "high"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  dimensions          = { AutoScalingGroupName = aws_autoscaling_group.web.name }
  statistic           = "Average"
  period              = 60 # expect: alarm-period-monitoring
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
  alarm_actions       = [aws_autoscaling_policy.out.arn]
}
